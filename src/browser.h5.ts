import './browser.css';
import './forced-colours.css';
// Must hear of the way back before Taro's router does: listeners of the window are called in the order in which they came.
import './platform/back-step';
